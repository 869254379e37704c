// Divides the modules of the embed build: one chunk for the common ground, one for each widget.

/** Name of the widget whose door `id` is. */
export const roomOfDoor = (id) => /\/(?!shared\/)([a-z-]+)\/define\.ts$/.exec(id ?? '')?.[1];

/** Name of the widget whose door is in the chunk: it is not its facade where lazy parts of the room share modules with it. */
export const roomOfChunk = ({ moduleIds }) => moduleIds.map(roomOfDoor).find(Boolean);

const packageOf = (id) => /\/packages\/([a-z]+)\//.exec(id ?? '')?.[1];

/** A widget's chunk bears the widget's name, another package's the package's: `define` and `index` would say nothing. */
export function chunkName(chunk) {
  const named = chunk.name === 'index' ? packageOf(chunk.facadeModuleId) : chunk.name;
  return `chunks/${roomOfChunk(chunk) ?? named ?? chunk.name}-[hash].js`;
}

const sourcesOf = ({ ast }) => ast.body.filter(({ source }) => source);
const isContentsPage = ({ ast }) =>
  ast.body.length > 0 && ast.body.every(({ type, source }) => type === 'ExportNamedDeclaration' && source);

/**
 * Modules that `id` needs. A contents page (`sdk/core.ts`) brings only what is taken from it: else every resource of the
 * SDK would belong to every widget.
 */
function neededBy(id, getModuleInfo) {
  const targets = (info) => {
    const sources = [...new Set(sourcesOf(info).map(({ source }) => source.value))];
    return new Map(sources.map((source, index) => [source, info.importedIds[index]]));
  };
  const follow = (target, name) => {
    const page = getModuleInfo(target);
    if (!page?.ast || !isContentsPage(page)) return target;
    const line = sourcesOf(page).find(({ specifiers }) => specifiers.some(({ exported }) => exported.name === name));
    return line
      ? follow(
          targets(page).get(line.source.value),
          line.specifiers.find(({ exported }) => exported.name === name).local.name,
        )
      : target;
  };
  const info = getModuleInfo(id);
  if (!info?.ast) return info?.importedIds ?? [];
  const byName = targets(info);
  return sourcesOf(info).flatMap(({ source, specifiers = [] }) => {
    const target = byName.get(source.value);
    const names = specifiers.map(({ imported, local }) => imported?.name ?? local.name);
    return names.length ? names.map((name) => follow(target, name)) : [target];
  });
}

/** Modules that a widget needs sooner or later: through its dynamic imports, too. */
function neededLater(id, getModuleInfo) {
  return [...neededBy(id, getModuleInfo), ...(getModuleInfo(id)?.dynamicallyImportedIds ?? [])];
}

function closure(start, next) {
  const reached = new Set(start);
  for (const module of reached) next(module).forEach((other) => other && reached.add(other));
  return reached;
}

/**
 * For Rollup's `manualChunks`: `ground` takes what two widgets or more need to start, and what one needs to start and
 * another one later (it would stand in a third chunk otherwise, on the way of the first); the rest is Rollup's to divide.
 */
export function sharedGround({ ground }) {
  let users;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (!users) {
      users = new Map();
      for (const door of [...getModuleIds()].filter(roomOfDoor)) {
        const now = closure([door], (id) => neededBy(id, getModuleInfo));
        const later = closure([door], (id) => neededLater(id, getModuleInfo));
        for (const module of later) {
          const { starts, uses } = users.get(module) ?? { starts: 0, uses: 0 };
          users.set(module, { starts: starts + Number(now.has(module)), uses: uses + 1 });
        }
      }
    }
    const { starts, uses } = users.get(id) ?? { starts: 0, uses: 0 };
    return starts > 0 && uses > 1 ? ground : null;
  };
}
