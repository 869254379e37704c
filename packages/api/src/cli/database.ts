import { ConfigError, readConfig } from '../config.ts';
import { type Dataset, emptyDataset } from '../store/dataset.ts';
import { openStore, storeExists } from '../store/open.ts';
import { DatasetRefused, type Store, StoreUnavailable } from '../store/store.ts';
import { CommandError } from './arguments.ts';
import type { CliMessages } from './texts.ts';

/** The stored data as a command needs them. */
export interface Data {
  read(): Promise<Dataset>;
  /** All or nothing. */
  replace(dataset: Dataset): Promise<void>;
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
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DatasetRefused) throw new CommandError(text.refused(error.reason, error.sessions));
      if (error instanceof StoreUnavailable) throw new CommandError(text.databaseBusy(url, error.message));
      throw error;
    }
  };
  return {
    read: () => told(async () => (storeExists(url) ? (await store()).dataset() : emptyDataset())),
    replace: (dataset) => told(async () => void (await (await store()).replaceDataset(dataset))),
    close: async () => (await opened?.catch(() => undefined))?.close(),
  };
}

function databaseUrl(): string {
  try {
    return readConfig(process.env).databaseUrl;
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandError(error.message);
    throw error;
  }
}
