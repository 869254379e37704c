// TypeScript to JavaScript, a file at a time; types are checked by `tsc`, not here.
import ts from 'typescript';

/** What was made of a source already: five builds read the same files. */
const made = new Map();

/**
 * A rollup plugin that compiles by the settings of `tsconfig`. `@rollup/plugin-typescript` makes a program with all types
 * for each of the five builds, which is most of a build's time; with `isolatedModules` a file alone says all that is needed.
 */
export function typescript({ tsconfig }) {
  const { config, error } = ts.readConfigFile(tsconfig, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, ts.sys.resolvePath(`${tsconfig}/..`));
  if (errors.length) throw new Error(ts.flattenDiagnosticMessageText(errors[0].messageText, '\n'));
  const compilerOptions = {
    ...options,
    declaration: false,
    declarationMap: false,
    emitDeclarationOnly: false,
    // Rollup finds the sources by the names they import each other with.
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true,
    sourceMap: true,
    // A package's build reads sources of its neighbours.
    rootDir: undefined,
    noEmit: false,
  };
  const settings = JSON.stringify([
    options.experimentalDecorators,
    options.useDefineForClassFields,
    options.importHelpers,
  ]);
  return {
    name: 'mosty-typescript',
    transform(code, id) {
      if (!/\.ts$/.test(id) || /\.d\.ts$/.test(id)) return null;
      const key = `${settings} ${id}`;
      const known = made.get(key);
      if (known?.code === code) return known.result;
      const { outputText, sourceMapText, diagnostics } = ts.transpileModule(code, {
        compilerOptions,
        fileName: id,
        reportDiagnostics: true,
      });
      if (diagnostics?.length) this.error(ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n'));
      const result = { code: outputText.replace(/^\/\/# sourceMappingURL=.*$/m, ''), map: JSON.parse(sourceMapText) };
      made.set(key, { code, result });
      return result;
    },
  };
}
