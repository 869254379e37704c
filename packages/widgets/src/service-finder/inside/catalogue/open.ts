import { Services, type Service, type Transport } from '@mosty/sdk/core';
import type { Catalogue } from './catalogue.ts';
import { DeviceCatalogue } from './device.ts';
import { ServerCatalogue } from './server.ts';

/** Up to so many services are searched on the device: some 100 kB on the way, and then nothing. */
export const ON_DEVICE = 300;

/** Asks how many services there are, and decides where they are searched. */
export async function openCatalogue(transport: Transport): Promise<Catalogue> {
  const first = await new Services(transport).list({ pageSize: 100 });
  if (first.total > ON_DEVICE) return new ServerCatalogue(transport);
  const services: Service[] = [];
  for await (const service of first) services.push(service);
  return new DeviceCatalogue(transport, services, first.freshness);
}
