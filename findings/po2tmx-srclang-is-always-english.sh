#!/usr/bin/env bash
# translate-toolkit makes a translation memory of a PO file: po2tmx -l fr --source-language=ru. TMX 1.4b has the language of the originals in srclang of the header, and one expects
# "ru" there. But the header says srclang="en", whatever --source-language and -l say: units hold <tuv xml:lang="ru"> and "fr", in this order, and none in English. A program that goes
# by the header finds no original in any unit, or, into English, takes the translations for the originals. The exit code is 0. What helps is to take the first <tuv> of each unit for
# the original. Seen with translate-toolkit 3.8.4 (Debian 12: 3.8.4-1).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -q translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml python3-pkg-resources libxslt1.1 libxml2 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" LD_LIBRARY_PATH="$(dirname "$(find "$folder/root" -name 'libxml2.so.2' | head -1)")"

printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Сурок поёт."\nmsgstr "The marmot sings."\n' > law.po
for pair in "ru en" "ru fr" "de en"; do
  read -r source target <<< "$pair"
  python3 root/usr/bin/po2tmx --progress=none -l "$target" --source-language="$source" law.po law.tmx
  seen=$(grep -o 'srclang="[^"]*"\|xml:lang="[^"]*"' law.tmx | tr '\n' ' ')
  echo "from $source into $target: $seen"
  [ "$seen" = "srclang=\"en\" xml:lang=\"$source\" xml:lang=\"$target\" " ]
  rm law.tmx
done
echo "as described"
