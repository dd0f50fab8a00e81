// Requests signed by the vendor's signer for Node: a line of settings, then a request a line, each
// signed, sent, and answered with a line.
"use strict";

const http = require("http");
const readline = require("readline");
const { AKSKSigner } = require("@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner");

/** How the signer spells the headers that it looks for. */
const NAMES = {
  "x-sdk-date": AKSKSigner.HeaderXDate,
  "x-sdk-content-sha256": AKSKSigner.HeaderContentSha256,
};

/** The request as the signer wants it: the query in parts, the body as a value, headers by its names. */
function described(request) {
  const url = new URL(request.url);
  const queryParams = {};
  for (const [name, value] of url.searchParams) {
    const before = queryParams[name];
    queryParams[name] = before === undefined ? value : [].concat(before, value);
  }
  const data = request.json ? JSON.parse(request.body) : undefined;
  const headers = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[NAMES[name] || name] = value;
  }
  return { method: request.method, endpoint: request.url, headers, queryParams, data };
}

/** Signs a request and sends it; the body as the signer has hashed it. */
function send(request, settings) {
  const credential = { getAk: () => settings.access_key, getSk: () => settings.secret_key };
  const asked = described(request);
  // The signer leaves the type of a multipart body out of what it signs and gives back.
  const type = request.headers["content-type"] && { "content-type": request.headers["content-type"] };
  const headers = { ...type, ...request.unsigned, ...AKSKSigner.sign(asked, credential) };
  const body = asked.data === undefined ? request.body : JSON.stringify(asked.data);
  headers["content-length"] = Buffer.byteLength(body, "utf8");
  return new Promise((resolve, reject) => {
    const sent = http.request(request.url, { method: request.method, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    });
    sent.on("error", reject);
    sent.end(body, "utf8");
  });
}

async function main() {
  let settings;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (settings === undefined) {
      settings = JSON.parse(line);
      continue;
    }
    let told;
    try {
      told = { status: await send(JSON.parse(line), settings) };
    } catch (error) {
      told = { error: `${error.name}: ${error.message}` };
    }
    console.log(JSON.stringify(told));
  }
}

main();
