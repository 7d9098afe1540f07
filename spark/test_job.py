"""What the Spark job writes is what one process gives, whatever happens to the workers: script/test-spark."""
import gzip
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import pyarrow.parquet

ROOT = pathlib.Path(__file__).resolve().parent.parent
SPARK = pathlib.Path(sys.prefix) / "lib" / f"python3.{sys.version_info.minor}" / "site-packages" / "pyspark"
PROGRAM = os.environ["CROSSHEAD"]
ENVIRONMENT = os.environ | {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_HOME": str(SPARK)}

# Passes a list on to the program line by line, and does by it as the tests want: dies on one document, takes its time.
STANDIN = """#!{python}
import os, subprocess, sys, time
arguments = sys.argv[1:]
process = subprocess.Popen([{program!r}, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
if "--warc" in arguments:
    skipped = int(arguments[arguments.index("--skip") + 1])
    fields = arguments[arguments.index("--fields") + 1]
    for number, line in enumerate(process.stdout, skipped):
        if number == 2 and fields != "id": os.kill(os.getpid(), 9)
        os.write(1, line)
    sys.exit(process.wait())
for line in sys.stdin.buffer:
    if b"POISON" in line: os.kill(os.getpid(), 9)
    if b"SLEEP" in line: time.sleep(600)
    time.sleep({pause})
    process.stdin.write(line)
    process.stdin.flush()
    os.write(1, process.stdout.readline())
"""


def articles(count, mark=""):
    seeds = [path.read_text() for path in sorted((ROOT / "seeds").glob("*.txt"))]
    return [{"id": f"{mark}{number}", "text": seeds[number % len(seeds)]} for number in range(count)]


def submit(master, *arguments):
    command = [str(SPARK / "bin/spark-submit"), "--master", master, "--conf", "spark.ui.enabled=false",
               "--conf", "spark.sql.shuffle.partitions=2", "--py-files", str(ROOT / "spark/extractor.py"),
               str(ROOT / "spark/job.py"), *map(str, arguments)]
    return subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            start_new_session=True)


def rows_of_tables(output):
    """What the tables hold, as one process would have printed it: id → names of speakers, words of quotes, figures."""
    def read(name):
        return pyarrow.parquet.read_table(output / name).to_pylist()

    rows = {row["id"]: {"title": row["title"], "text": row["text"], "quotes": [], "speakers": [], "figures": []}
            for row in read("articles")}
    assert len(rows) == len(read("articles")), "no article comes twice"
    for name, keys in {"quotes": ["id", "kind", "content", "speaker", "rule"], "speakers": ["id", "name", "role"],
                       "figures": ["span", "kind", "value", "unit", "timex"]}.items():
        for row in read(name):
            rows[row["article"]][name].append([row[key] for key in keys])
    for row in rows.values():
        for name in ("quotes", "speakers", "figures"):
            row[name].sort(key=str)
    return rows


def rows_of_process(*arguments, input=None):
    run = subprocess.run([PROGRAM, "extract", *map(str, arguments)], input=input, stdout=subprocess.PIPE, check=False)
    rows = {}
    for line in run.stdout.splitlines():
        article = json.loads(line)
        if "error" in article:
            continue
        rows[article["id"]] = {
            "title": article["title"], "text": article["text"],
            "quotes": sorted(([q[key] for key in ("id", "kind", "content", "speaker", "rule")] for q in article["quotes"]), key=str),
            "speakers": sorted(([s[key] for key in ("id", "name", "role")] for s in article["speakers"]), key=str),
            "figures": sorted(([f[key] for key in ("span", "kind", "value", "unit", "timex")] for f in article["figures"]), key=str),
        }
    return rows


class JobTests(unittest.TestCase):
    maxDiff = 2000

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.input, self.output = self.folder / "input", self.folder / "output"
        self.input.mkdir()

    def write_lists(self, documents, files=2):
        """A folder of JSON Lines files; all of it as the standard input of one process."""
        for number in range(files):
            lines = [json.dumps(document) for document in documents[number::files]]
            (self.input / f"{number}.jsonl").write_text("\n".join(lines) + "\n")
        return "\n".join(map(json.dumps, documents)).encode()

    def standin(self, pause=0):
        program = self.folder / "standin"
        program.write_text(STANDIN.format(python=sys.executable, program=PROGRAM, pause=pause))
        program.chmod(0o755)
        return program

    def submit(self, master, *arguments):
        job = submit(master, *arguments)
        self.addCleanup(self.stop, job)
        return job

    def run_job(self, kind, *arguments, program=PROGRAM, master="local[2]"):
        job = self.submit(master, "--kind", kind, "--program", program, *arguments, self.input, self.output)
        out, err = job.communicate(timeout=1200)
        self.assertEqual(job.returncode, 0, err[-3000:])
        return out

    def failures(self):
        return pyarrow.parquet.read_table(self.output / "failures").to_pylist()

    def test_lists_give_the_rows_of_one_process(self):
        list = self.write_lists([*articles(30), {"id": "empty", "text": " "}])
        out = self.run_job("jsonl")
        self.assertEqual(rows_of_tables(self.output), rows_of_process("-", input=list))
        self.assertEqual([row["id"] for row in self.failures()], ["empty"])
        self.assertIn("31 documents, 1 of them not read", out)

    def test_the_words_of_a_quote_are_those_of_the_text(self):
        self.write_lists(articles(9))
        self.run_job("jsonl")
        text = {row["id"]: row["text"] for row in pyarrow.parquet.read_table(self.output / "articles").to_pylist()}
        quotes = pyarrow.parquet.read_table(self.output / "quotes").to_pylist()
        self.assertGreater(len(quotes), 20)
        for row in quotes:
            self.assertEqual(row["words"], " … ".join(text[row["article"]][start:end] for start, end in row["content"]))

    def test_a_folder_is_read_by_its_paths_and_what_is_new_later(self):
        for number, article in enumerate(articles(12)):
            (self.input / f"{number % 2}").mkdir(exist_ok=True)
            (self.input / f"{number % 2}" / f"{article['id']}.txt").write_text(article["text"])
        self.run_job("files", "--task-files", "5")
        before = rows_of_tables(self.output)
        self.assertEqual(len(before), 12)
        written = {path: path.stat().st_mtime_ns for path in self.output.rglob("*.parquet")}
        (self.input / "later.txt").write_text("Ferry sails\n\n“It sails,” said Ann Lee on Monday.")
        self.assertIn("13 files, 12 of them done", self.run_job("files"))
        after = rows_of_tables(self.output)
        self.assertEqual(set(after) - set(before), {"later.txt"})
        self.assertEqual({path: path.stat().st_mtime_ns for path in written}, written, "nothing is written anew")
        self.assertIn("0/0.txt", after)

    def test_archives_give_the_rows_of_one_process(self):
        paths = self.write_archives(3)
        self.run_job("warc")
        rows = rows_of_tables(self.output)
        self.assertEqual(len(rows), 12)
        self.assertEqual(rows, rows_of_process("--warc", *paths))

    def write_archives(self, count):
        paths = []
        for number in range(count):
            path = self.input / f"{number}.warc.gz"
            with open(path, "wb") as file:
                for page in articles(4, mark=f"{number}-"):
                    title, _, body = page["text"].partition("\n")
                    html = f"<title>{title}</title><h1>{title}</h1>" + "".join(f"<p>{line}</p>" for line in body.split("\n\n"))
                    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html.encode()
                    head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:{page['id']}>\r\n"
                            f"Content-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n")
                    file.write(gzip.compress(head.encode() + block + b"\r\n\r\n"))
            paths.append(path)
        return paths

    def test_a_document_that_kills_the_program_is_set_aside_and_named(self):
        documents = articles(20)
        list = self.write_lists([*documents, {"id": "killer", "text": "POISON"}, {"id": "sleeper", "text": "SLEEP"}])
        out = self.run_job("jsonl", "--timeout", "10", program=self.standin())
        expected = rows_of_process("-", input=list)
        self.assertEqual(rows_of_tables(self.output), {id: row for id, row in expected.items() if id not in ("killer", "sleeper")})
        failures = {row["id"]: row for row in self.failures()}
        self.assertEqual(set(failures), {"killer", "sleeper"})
        self.assertEqual(failures["killer"]["error"], "the program died on it (signal 9)")
        self.assertEqual(failures["sleeper"]["error"], "nothing came of it in 10 seconds")
        self.assertIn("set aside, the program died on it: killer", out)

    def test_a_program_of_another_version_fails_the_job(self):
        self.write_lists(articles(3), files=1)
        program = self.folder / "other"
        program.write_text("#!/bin/sh\nexit 2\n")
        program.chmod(0o755)
        job = self.submit("local[2]", "--kind", "jsonl", "--program", program, self.input, self.output)
        _, err = job.communicate(timeout=1200)
        self.assertNotEqual(job.returncode, 0)
        self.assertIn("it is another version", err)
        self.assertFalse([*self.output.glob("_shards/*.json")])

    def test_a_page_that_kills_the_program_is_set_aside_and_named(self):
        self.write_archives(1)
        self.run_job("warc", program=self.standin())
        self.assertEqual(set(rows_of_tables(self.output)), {"urn:0-0", "urn:0-1", "urn:0-3"})
        self.assertEqual([(row["id"], row["killed"]) for row in self.failures()], [("urn:0-2", True)])

    def test_a_job_that_is_killed_goes_on_where_it_was(self):
        list = self.write_lists(articles(40), files=4)
        arguments = ("--kind", "jsonl", "--program", self.standin(pause=0.05), "--shard-bytes", "1", self.input, self.output)
        job = self.submit("local[2]", *arguments)
        self.wait_for(lambda: len([*self.output.glob("_shards/*.json")]) >= 1, job)
        os.killpg(job.pid, signal.SIGKILL)
        job.communicate()
        done = len([*self.output.glob("_shards/*.json")])
        self.assertLess(done, 4)
        self.assertIn(f"4 files, {done} of them done", self.run_job("jsonl", "--shard-bytes", "1"))
        self.assertEqual(rows_of_tables(self.output), rows_of_process("-", input=list))

    def test_a_cluster_that_loses_a_worker_gives_the_rows_of_one_process(self):
        list = self.write_lists(articles(120), files=12)
        master, address = self.start("org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0",
                                     "--webui-port", "0", awaited=r"Starting Spark master at (spark://\S+)")
        workers = [self.start("org.apache.spark.deploy.worker.Worker", "--cores", "1", "--memory", "1g", "--host", "127.0.0.1",
                              "--webui-port", "0", "--work-dir", self.folder / f"work{number}", address,
                              awaited="(Successfully registered)")[0] for number in (1, 2)]
        job = self.submit(address, "--kind", "jsonl", "--program", self.standin(pause=0.1), self.input, self.output)
        # Both work when the first has begun to read.
        self.wait_for(lambda: all(self.reads(worker) for worker in workers), job)
        time.sleep(2)
        self.assertFalse([*self.output.glob("_shards/*.json")], "it is in the middle")
        os.killpg(workers[0].pid, signal.SIGKILL)
        out, err = job.communicate(timeout=1200)
        self.assertEqual(job.returncode, 0, err[-3000:])
        self.assertEqual(self.failures(), [], out)
        self.assertRegex(err, "(?i)lost executor|worker lost|executor.*lost")
        self.assertEqual(rows_of_tables(self.output), rows_of_process("-", input=list))

    def reads(self, worker):
        """Whether a worker runs the program."""
        run = subprocess.run(["ps", "-o", "args=", "-g", str(worker.pid)], stdout=subprocess.PIPE, text=True, check=False)
        return "standin extract" in run.stdout

    def start(self, name, *arguments, awaited):
        path = self.folder / f"log-{time.monotonic_ns()}"
        with open(path, "w") as log:
            process = subprocess.Popen([str(SPARK / "bin/spark-class"), name, *map(str, arguments)], env=ENVIRONMENT,
                                       stdout=log, stderr=log, start_new_session=True)
        self.addCleanup(self.stop, process)
        found = []
        self.wait_for(lambda: found.extend(re.findall(awaited, path.read_text())) or found, process)
        return process, found[0]

    def stop(self, process):
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        for pipe in (process.stdout, process.stderr):
            if pipe:
                pipe.close()

    def wait_for(self, is_so, process):
        deadline = time.monotonic() + 900
        while not is_so():
            self.assertIsNone(process.poll(), "it ended before")
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
