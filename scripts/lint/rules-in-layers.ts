import stylelint from 'stylelint';
import type { Container, Document } from 'postcss';

const NAME = 'telar/rules-in-layers';
const messages = stylelint.utils.ruleMessages(NAME, {
  outside: (selector: string) =>
    `"${selector}" stands in no layer: put it inside "@layer components { … }" or another of src/styles/layers.css, or it outweighs every rule that does`,
});

/** What weighs nothing by itself, so that it needs no layer. */
const APART = /^(?:keyframes|font-face|page)$/;

const isCovered = (node: Container | Document | undefined): boolean => {
  if (node === undefined) return false;
  if (node.type === 'atrule' && 'name' in node && (node.name === 'layer' || APART.test(String(node.name)))) return true;
  return isCovered(node.parent);
};

/** A rule for Stylelint: every rule of style stands in a layer. */
const rule: stylelint.Rule = (enabled) => (root, result) => {
  if (enabled !== true) return;
  root.walkRules((node) => {
    if (!isCovered(node.parent)) stylelint.utils.report({ ruleName: NAME, result, node, message: messages.outside(node.selector) });
  });
};
rule.ruleName = NAME;
rule.messages = messages;

export default stylelint.createPlugin(NAME, rule);
