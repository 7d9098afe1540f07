"""Reads a corpus with crosshead on Apache Spark and writes Parquet tables; docs/corpora.md says how to run it.

The inputs are taken in shards. A shard that is written is noted in OUTPUT/_shards and never read again, so a job that was
stopped goes on where it was, and a folder that has grown costs only what is new.
"""
import argparse
import json
import sys

import pandas
from pyspark import StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

from extractor import Extractor

SPAN = "array<int>"
SPEAKER = f"struct<id: int, name: string, role: string, kind: string, mentions: array<{SPAN}>, quotes: array<int>>"
QUOTE = (f"struct<id: int, kind: string, direct: boolean, content: array<{SPAN}>, cue: {SPAN}, source: {SPAN}, speaker: string, "
         "speaker_id: int, verb_class: string, confidence: double, rule: string>")
FIGURE = (f"struct<span: {SPAN}, text: string, kind: string, value: double, low: double, high: double, unit: string, mod: string, "
          "timex: string, dir: string, `set`: boolean, per: string, parts: array<bigint>, of: string, subject: string, year: int, "
          "role: string, change: string, quote: int, said_by: string, date: string>")
METADATA = ["title", "byline", "author", "site", "published", "modified", "language", "excerpt", "url"]
FIELDS = ["schema", "id", *METADATA, "text", "sections", "speakers", "quotes", "figures"]
OBJECT = ("schema int, id string, " + "".join(f"{name} string, " for name in METADATA) + "text string, "
          f"sections array<struct<heading: string, level: int, span: {SPAN}>>, speakers array<{SPEAKER}>, quotes array<{QUOTE}>, "
          f"figures array<{FIGURE}>, error string, place string, killed boolean")


def arguments():
    parser = argparse.ArgumentParser(prog="script/spark", description="Reads a corpus with crosshead on Apache Spark.")
    parser.add_argument("input", help="a folder or file that every worker can open")
    parser.add_argument("output", help="the folder for the tables")
    parser.add_argument("--kind", choices=["files", "jsonl", "warc"], required=True, help="what the input holds")
    parser.add_argument("--program", default="crosshead", help="the program, at the same path on every worker")
    parser.add_argument("--shard-bytes", type=int, default=1 << 30, help="how much input is one shard")
    parser.add_argument("--task-files", type=int, default=200, help="how many files are one task; of web archives it is one")
    parser.add_argument("--timeout", type=int, default=300, help="seconds after which a document is given up")
    return parser.parse_args()


class Storage:
    """Files by their path, wherever Spark can read and write."""

    def __init__(self, spark):
        self.jvm = spark.sparkContext._jvm
        self.configuration = spark.sparkContext._jsc.hadoopConfiguration()

    def _at(self, path):
        path = self.jvm.org.apache.hadoop.fs.Path(path)
        return path.getFileSystem(self.configuration), path

    def files(self, path):
        """The files below a folder, or the file itself, as (path, bytes), sorted."""
        system, path = self._at(path)
        if not system.exists(path):
            return []
        found, entries = [], system.listFiles(path, True)
        while entries.hasNext():
            entry = entries.next()
            if not entry.getPath().getName().startswith((".", "_")) or "/_shards/" in entry.getPath().toString():
                found.append((entry.getPath().toString().removeprefix("file:"), entry.getLen()))
        return sorted(found)

    def read(self, path):
        system, path = self._at(path)
        stream = system.open(path)
        try:
            return bytes(stream.readAllBytes()).decode()
        finally:
            stream.close()

    def write(self, path, text):
        """Writes a file that is there whole or not at all."""
        system, whole = self._at(path)
        _, part = self._at(path + ".part")
        stream = system.create(part, True)
        stream.write(bytearray(text.encode()))
        stream.close()
        if not system.rename(part, whole):
            raise OSError(f"cannot write {path}")


def shards(files, limit):
    """Files in groups of about so many bytes."""
    group, size = [], 0
    for path, length in files:
        if group and size + length > limit:
            yield group
            group, size = [], 0
        group.append(path)
        size += length
    if group:
        yield group


def extracting(options, read):
    """What Spark does with the rows of a partition: `read` gives the objects of an extractor for lines."""
    program, timeout, fields = options.program, options.timeout, FIELDS

    def extract(batches):
        lines = (line for batch in batches for line in batch["value"])
        objects = []
        for answer in read(Extractor(program, timeout, fields), lines):
            objects.append(answer)
            if len(objects) == 64:
                yield pandas.DataFrame({"object": objects})
                objects = []
        if objects:
            yield pandas.DataFrame({"object": objects})

    return extract


def documents(spark, options, paths):
    """One row for each document in some files, with what crosshead says of it."""
    if options.kind == "jsonl":
        lines = spark.read.text(paths).where(F.trim("value") != "")
    else:
        values = paths
        if options.kind == "files":
            root = options.input.rstrip("/") + "/"
            values = [json.dumps({"id": path.removeprefix(root), "file": path}) for path in paths]
        width = options.task_files if options.kind == "files" else 1
        lines = spark.sparkContext.parallelize([(value,) for value in values], -(-len(values) // width)).toDF("value string")
    if options.kind == "warc":
        read = lambda extractor, paths: (answer for path in paths for answer in extractor.of_archive(path))
    else:
        read = lambda extractor, lines: extractor.of_lines(lines)
    objects = lines.mapInPandas(extracting(options, read), "object string")
    return objects.select(F.from_json("object", OBJECT).alias("o")).select("o.*")


def tables(rows):
    """The tables of some documents, by name."""
    articles = rows.where("error is null")

    def each(name):
        return articles.select(F.col("id").alias("article"), "text", F.explode(name).alias("e"))

    words = F.expr("array_join(transform(e.content, s -> substring(text, s[0] + 1, s[1] - s[0])), ' … ')")
    return {
        "articles": articles.select("id", *METADATA, "text", "sections"),
        "quotes": each("quotes").select("article", "e.*", words.alias("words")),
        "speakers": each("speakers").select("article", "e.*"),
        "figures": each("figures").select("article", "e.*"),
        "failures": rows.where("error is not null").select("id", "place", "error", F.coalesce("killed", F.lit(False)).alias("killed")),
    }


def main():
    options = arguments()
    spark = (SparkSession.builder.appName("crosshead")
             # Pages are large, and a batch is in memory.
             .config("spark.sql.execution.arrow.maxRecordsPerBatch", "64").getOrCreate())
    storage = Storage(spark)
    notes = [json.loads(storage.read(path)) for path, _ in storage.files(f"{options.output}/_shards") if path.endswith(".json")]
    done = {path for note in notes for path in note["inputs"]}
    files = storage.files(options.input)
    if not files:
        sys.exit(f"script/spark: nothing to read in {options.input}")
    todo = [(path, length) for path, length in files if path not in done]
    print(f"{len(files)} files, {len(files) - len(todo)} of them done", flush=True)
    number = max((note["shard"] for note in notes), default=0)
    for paths in shards(todo, options.shard_bytes):
        number += 1
        rows = documents(spark, options, paths).persist(StorageLevel.DISK_ONLY)
        for name, table in tables(rows).items():
            table.write.mode("overwrite").parquet(f"{options.output}/{name}/shard={number:06}")
        count, failed = rows.agg(F.count("*"), F.count("error")).first()
        killers = [row.id or row.place for row in rows.where("killed").select("id", "place").collect()]
        rows.unpersist()
        storage.write(f"{options.output}/_shards/{number:06}.json",
                      json.dumps({"shard": number, "inputs": paths, "documents": count, "failed": failed, "set_aside": killers}))
        print(f"shard {number}: {count} documents, {failed} of them not read", flush=True)
        for killer in killers:
            print(f"  set aside, the program died on it: {killer}", flush=True)
    spark.stop()


if __name__ == "__main__":
    main()
