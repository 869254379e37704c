import { ConfigError, readConfig } from '../config.ts';
import { type Dataset, emptyDataset } from '../store/dataset.ts';
import { openStore, storeExists } from '../store/open.ts';
import { DatasetRefused, type Store, StoreUnavailable } from '../store/store.ts';
import { CommandError } from './arguments.ts';
import type { CliMessages } from './texts.ts';

/** The stored data as a command needs them. */
export interface Data {
  read(): Promise<Dataset>;
  /** All or nothing. Returns the slugs of sessions whose changes by staff stayed in force. */
  replace(dataset: Dataset): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * The database of `DATABASE_URL`. It is opened at the first need: one that is not there reads as empty and is made
 * only by writing, so that looking changes nothing.
 */
export function openData(text: CliMessages): Data {
  const url = databaseUrl();
  let opened: Promise<Store> | undefined;
  const store = () => (opened ??= openStore(url));
  const told = <T>(work: () => Promise<T>) => inWords(text, url, work);
  return {
    read: () => told(async () => (storeExists(url) ? (await store()).dataset() : emptyDataset())),
    replace: (dataset) => told(async () => (await (await store()).replaceDataset(dataset)).laidOver),
    close: async () => (await opened?.catch(() => undefined))?.close(),
  };
}

/** One work on the database of `DATABASE_URL`, which is made when it is not there. */
export async function openKept<T>(text: CliMessages, work: (store: Store) => Promise<T>): Promise<T> {
  const url = databaseUrl();
  return inWords(text, url, async () => {
    const store = await openStore(url);
    return work(store).finally(() => store.close());
  });
}

/** What a store refuses, in words for the person at the keyboard. */
async function inWords<T>(text: CliMessages, url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatasetRefused) throw new CommandError(text.refused(error.reason, error.sessions));
    if (error instanceof StoreUnavailable) throw new CommandError(text.databaseBusy(url, error.message));
    throw error;
  }
}

function databaseUrl(): string {
  try {
    return readConfig(process.env).databaseUrl;
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandError(error.message);
    throw error;
  }
}
