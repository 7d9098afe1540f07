"""Runs crosshead inside a Spark task, one document at a time, so that one that kills the program is known and set aside."""
import json
import os
import select
import subprocess
import time


class Death(Exception):
    """The program died, or said nothing for too long; the words say which."""


class Program:
    """A crosshead process whose lines are read with a deadline."""

    def __init__(self, arguments, timeout):
        self.timeout = timeout
        self.process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.pending = bytearray()

    def send(self, line):
        try:
            self.process.stdin.write(line + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # receive() says why.

    def receive(self):
        """The next line; None at the end."""
        deadline = time.monotonic() + self.timeout
        searched = 0
        while True:
            end = self.pending.find(b"\n", searched)
            if end >= 0:
                line = bytes(self.pending[:end])
                del self.pending[: end + 1]
                return line.decode()
            searched = len(self.pending)
            if not select.select([self.process.stdout], [], [], max(0, deadline - time.monotonic()))[0]:
                self.close()
                raise Death(f"nothing came of it in {self.timeout} seconds")
            data = os.read(self.process.stdout.fileno(), 1 << 20)
            if data:
                self.pending += data
                continue
            status = self.process.wait()
            # 3: some of the documents could not be read, which their own lines say.
            if status in (0, 3):
                return None
            if status == 2:
                raise RuntimeError(f"{self.process.args[0]} does not know what it is asked for: it is another version")
            raise Death(f"the program died on it (signal {-status})" if status < 0 else f"the program ended with {status}")

    def close(self):
        self.process.kill()
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass  # What it was still to be sent.
        self.process.stdout.close()
        self.process.wait()


class Extractor:
    """What crosshead makes of documents. A document on which it dies twice gives an object with an error of its own."""

    def __init__(self, program, timeout, fields):
        self.command = [program, "extract", "--fields", ",".join(fields)]
        self.timeout = timeout

    def of_lines(self, lines):
        """The objects of lines as `crosshead extract -` takes them, in their order."""
        program = None
        try:
            for line in lines:
                for attempt in (1, 2):
                    program = program or Program([*self.command, "-"], self.timeout)
                    try:
                        program.send(line.encode())
                        answer = program.receive()
                        if answer is None:
                            raise Death("the program ended before it")
                        yield answer
                        break
                    except Death as death:
                        program.close()
                        program = None
                        if attempt == 2:
                            yield set_aside(name_of(line), "a line of a list", death)
        finally:
            if program:
                program.close()

    def of_archive(self, path):
        """The objects of the pages in a web archive, in their order."""
        done, failed_at = 0, None
        while True:
            program = Program([*self.command, "--warc", "--skip", str(done), path], self.timeout)
            try:
                while (line := program.receive()) is not None:
                    done += 1
                    yield line
                return
            except Death as death:
                if failed_at == done:
                    yield set_aside(self.name_in_archive(path, done), f"{path}, document {done + 1}", death)
                    done += 1
                else:
                    failed_at = done
            finally:
                program.close()

    def name_in_archive(self, path, number):
        """The id of a document in an archive, where it can be had without what kills the program."""
        program = Program([self.command[0], "extract", "--fields", "id", "--warc", "--skip", str(number), path], self.timeout)
        try:
            return json.loads(program.receive() or "{}").get("id")
        except (Death, ValueError):
            return None
        finally:
            program.close()


def name_of(line):
    """The id of a line as far as it has one."""
    try:
        document = json.loads(line)
        return str(document.get("id") or document.get("file"))
    except (ValueError, AttributeError):
        return line[:200]


def set_aside(name, place, death):
    return json.dumps({"error": str(death), "id": name, "killed": True, "place": place, "schema": 1})
