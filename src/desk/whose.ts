import { bytesOf } from '#/content-files/read/list-folder.ts';

/*
 * Whose program it is that speaks to the desk. On Linux everybody on a computer can read with which words a program was started, and the browser is
 * started with the word that opens the desk: whoever is quicker would have it. The computer itself knows whose each connection is.
 */

/** Linux’ tables of connections, of both kinds of addresses (proc_pid_net(5)); no other system has them. */
const TABLES = ['/proc/net/tcp', '/proc/net/tcp6'];

/** The ports of a connection, as the desk sees it. */
export interface Ports {
  /** Of whoever speaks. */
  from: number;
  /** Of the desk. */
  to: number;
}

/** The users, by number, of programs that speak from one port to another: none where the tables have no such connection. */
export const usersIn = (tables: string, { from, to }: Ports): number[] =>
  tables.split('\n').flatMap((row) => {
    const [, here = '', there = '', , , , , user = ''] = row.trim().split(/\s+/);
    const portIn = (address: string): number => Number.parseInt(address.split(':')[1] ?? '', 16);
    return portIn(here) === from && portIn(there) === to && /^\d+$/.test(user) ? [Number(user)] : [];
  });

/**
 * Whether somebody else on this computer speaks there. Nobody does where that cannot be known; the administrator reads everything anyway, and is
 * who hands a connection on from Windows to Linux within it.
 * @param own the number of who runs the desk; nothing where the system has none
 */
export const isSomebodyElse = (ports: Ports, own = process.getuid?.(), tables = TABLES): boolean =>
  own !== undefined &&
  usersIn(tables.map((table) => bytesOf(table)?.toString('latin1') ?? '').join('\n'), ports).some((user) => user !== own && user !== 0);
