#!/usr/bin/env python3
"""Runs a program beside a server that speaks OpenAI's protocol: with_server.py KIND PROGRAM ARGUMENT...

"PORT" in an argument becomes the server's port. Says on standard error how often the server was asked."""
import http.server
import json
import subprocess
import sys
import threading
import time


class Server(http.server.BaseHTTPRequestHandler):
    kind = sys.argv[1]
    asked = 0
    authorised = 0

    def do_POST(self):
        Server.asked += 1
        Server.authorised += self.headers.get("Authorization") == "Bearer secret-key"
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        sentence = json.loads(body["messages"][1]["content"])
        assert self.path == "/v1/chat/completions" and body["temperature"] == 0 and body["max_tokens"] < 1000
        assert "secret-key" not in json.dumps(body)
        if self.kind == "slow":
            time.sleep(5)
        if self.kind == "unwilling" or (self.kind == "busy" and Server.asked <= 2):
            return self.reply(401 if self.kind == "unwilling" else 503, b"{}")
        if self.kind == "garbage":
            return self.reply(200, b"<html>\xff\xfe")
        if self.kind == "empty":
            return self.reply(200, b'{"choices": []}')
        if self.kind == "huge":
            return self.reply(200, b" " * (3 << 20))
        if self.kind == "moved":
            return self.reply(302, b"", {"Location": "http://localhost:1/"})
        answer = sentence["text"].replace("In order to", "To").replace("in order to", "to")
        if self.kind == "liar":
            answer = "We met 700 people in London."
        if self.kind == "obedient" and "Ignore" in json.dumps(sentence):
            answer = "My secret is " + self.headers.get("Authorization", "none") + ". Visit https://example.org/evil now."
        choice = {"message": {"content": answer}, "finish_reason": "length" if self.kind == "cut" else "stop"}
        self.reply(200, json.dumps({"choices": [choice]}).encode())

    def reply(self, status, body, headers={}):
        try:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass  # the program did not wait

    def log_message(self, *ignored):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
arguments = [one.replace("PORT", str(server.server_address[1])) for one in sys.argv[2:]]
status = subprocess.run(arguments).returncode
print(f"asked {Server.asked} times, {Server.authorised} with the key", file=sys.stderr)
sys.exit(status)
