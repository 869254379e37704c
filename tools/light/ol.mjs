// OpenLayers in the embed build: what `branch-map/map/tile-map.ts` never asks of it is left out. It draws pictures in Web
// Mercator and nothing else, so that no control (they write `innerHTML`), hand, vector layer or other projection is needed.
// docs/decisions/0007-map.md says how much that is; e2e/tiles.test.ts looks at the result.

/** Names that each of these modules exports, and what stands in for them. */
const STAND_INS = {
  'control/defaults': { defaults: '() => null' },
  'interaction/defaults': { defaults: '() => null' },
  MapBrowserEventHandler: { default: 'class { addEventListener() {} dispose() {} }' },
  'layer/BaseVector': { default: 'class {}' },
  'reproj/DataTile': { default: 'class {}' },
  'reproj/Tile': { default: 'class {}' },
  'proj/utm': { makeProjection: '() => null', makeTransforms: '() => null' },
};

/** Name of a module of OpenLayers, such as `proj/utm`, from its path. */
const olModule = (id) => /\/node_modules\/ol\/([\w/]+)\.js$/.exec(id)?.[1];

function standIn(code, module) {
  const exported = [...code.matchAll(/^export (?:function|const|class|(default)) ?(\w+)/gm)].map(
    ([, isDefault, name]) => isDefault ?? name,
  );
  const [there, lost] = [STAND_INS[module], Object.keys(STAND_INS[module]).filter((name) => !exported.includes(name))];
  if (lost.length) throw new Error(`OpenLayers' ${module} has changed: it has no ${lost}`);
  return Object.entries(there)
    .map(([name, value]) => (name === 'default' ? `export default ${value};` : `export const ${name} = ${value};`))
    .join('\n');
}

export function lightOl() {
  const seen = new Set();
  return {
    name: 'mosty-light-ol',
    transform(code, id) {
      const module = olModule(id);
      if (!(module in STAND_INS)) return null;
      seen.add(module);
      return { code: standIn(code, module), map: null };
    },
    buildEnd(error) {
      const lost = Object.keys(STAND_INS).filter((module) => !seen.has(module));
      if (!error && lost.length) this.error(`OpenLayers has no ${lost} any more`);
    },
  };
}
