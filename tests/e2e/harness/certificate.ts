import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A TLS key with its certificate, both PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const TAG = { integer: 0x02, bits: 0x03, text: 0x0c, time: 0x17, sequence: 0x30, set: 0x31 };
/** Object identifiers in DER: ecdsa-with-SHA256 and commonName. */
const ECDSA_SHA256 = Buffer.from("06082a8648ce3d040302", "hex");
const COMMON_NAME = Buffer.from("0603550403", "hex");
const DAY = 86_400_000;

/**
 * Makes a self-signed certificate (X.509 version 3, RFC 5280) that is good for a week. Written
 * here because Node cannot make one and not every machine has openssl. The browser under test is
 * told to accept any certificate, so it names no host.
 */
export function makeCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(TAG.sequence, ECDSA_SHA256);
  const name = der(
    TAG.sequence,
    der(TAG.set, der(TAG.sequence, COMMON_NAME, der(TAG.text, Buffer.from("test pages")))),
  );
  const content = der(
    TAG.sequence,
    der(0xa0, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    der(TAG.sequence, time(Date.now() - DAY), time(Date.now() + 6 * DAY)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = sign("sha256", content, privateKey);
  const certificate = der(
    TAG.sequence,
    content,
    algorithm,
    der(TAG.bits, Buffer.from([0]), signature),
  );
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: pem(certificate),
  };
}

/** One DER element: tag, length, content. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** UTCTime: `YYMMDDHHMMSSZ`. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds)
    .toISOString()
    .replace(/[-:T]|\.\d+/g, "")
    .slice(2);
  return der(TAG.time, Buffer.from(digits));
}

function pem(content: Buffer): string {
  const lines = content.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
