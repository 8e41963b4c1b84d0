// Cuts KERN down to what the pages use, and makes its one-sided spacing logical (right-to-left needs that).
import { join } from "node:path";
import postcss from "postcss";
import { packages, read } from "./places.mjs";

// what KERN needs itself, and the classes that the notice template puts together from its kind
const always = [
  ...["kern-icon", "kern-label", "kern-sr-only", "kern-error", "kern-hint", "kern-light", "kern-dark", "kern-layer", "kern-level-1"],
  ...["info", "success", "warning", "danger"].flatMap((kind) => [`kern-alert--${kind}`, `kern-icon--${kind}`]),
];

export function trimmedKern(uses) {
  const root = postcss.parse(read(packages, "@kern-ux", "native", "dist", "kern.css").replace(/^@charset[^;]+;/, ""));
  root.walkComments((comment) => void comment.remove());
  keepUsedRules(root, new Set([...always, ...(uses.match(/kern-[a-z0-9_-]+/g) ?? [])]));
  root.walkDecls(makeLogical);
  dropUnreadTokens(root, uses);
  dropEmpty(root);
  return root.toString();
}

function keepUsedRules(root, used) {
  const wanted = (selector) => {
    const bare = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, ""); // classes inside :not() don't count
    return (bare.match(/\.kern-[a-z0-9_-]+/g) ?? []).every((name) => used.has(name.slice(1)));
  };
  root.walkRules((rule) => {
    if (rule.parent.name?.includes("keyframes")) return;
    const kept = rule.selectors.filter(wanted);
    if (kept.length) rule.selectors = kept;
    else rule.remove();
  });
}

const logical = {
  "margin-left": "margin-inline-start",
  "margin-right": "margin-inline-end",
  "padding-left": "padding-inline-start",
  "padding-right": "padding-inline-end",
  left: "inset-inline-start",
  right: "inset-inline-end",
  "border-left": "border-inline-start",
  "border-right": "border-inline-end",
  "border-top-left-radius": "border-start-start-radius",
  "border-top-right-radius": "border-start-end-radius",
};

function makeLogical(declaration) {
  const { prop, value } = declaration;
  if (prop.startsWith("-webkit-mask")) declaration.remove();
  else if (logical[prop]) declaration.prop = logical[prop];
  else if (/^(float|clear)$/.test(prop) && /^(left|right)$/.test(value)) declaration.value = value === "left" ? "inline-start" : "inline-end";
  else if (prop === "text-align" && /^(left|right)$/.test(value)) declaration.value = value === "left" ? "start" : "end";
  else if (/^(padding|margin)$/.test(prop)) splitOneSided(declaration);
}

function splitOneSided(declaration) {
  const [top, right, bottom, left] = postcss.list.space(declaration.value);
  if (left === undefined || right === left) return;
  declaration.cloneBefore({ prop: `${declaration.prop}-block`, value: `${top} ${bottom}` });
  declaration.prop += "-inline";
  declaration.value = `${left} ${right}`;
}

function dropUnreadTokens(root, uses) {
  for (let before = -1; before !== root.toString().length; ) {
    before = root.toString().length;
    const read = new Set((root.toString() + uses).match(/var\(--[\w-]+/g));
    root.walkDecls(/^--/, (token) => void (read.has(`var(${token.prop}`) || token.remove()));
  }
}

function dropEmpty(root) {
  root.walkRules((rule) => void (rule.nodes.length || rule.remove()));
  root.walkAtRules((rule) => void (!rule.nodes || rule.nodes.length || rule.remove()));
}
