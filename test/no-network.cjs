/**
 * Loaded before a program, it ends it with 97 and a line on standard error as soon as the program opens a socket of
 * any kind, or asks for an address.
 */
const { writeSync } = require("node:fs");
const refuse = (what) => () => {
  writeSync(2, `A socket was opened: ${what}\n`);
  process.exit(97);
};
const net = require("node:net");
const dgram = require("node:dgram");
const dns = require("node:dns");
net.Socket.prototype.connect = refuse("connect");
net.Server.prototype.listen = refuse("listen");
dgram.createSocket = refuse("dgram");
dgram.Socket.prototype.bind = refuse("bind");
dns.lookup = refuse("lookup");
dns.resolve = refuse("resolve");
dns.promises.lookup = refuse("lookup");
