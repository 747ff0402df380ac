#!/usr/bin/env bash
# translate-toolkit turns XLIFF into PO (xliff2po) and back (po2xliff). With the file that was sent as template (po2xliff -t), one expects it to come back with what was
# translated in the PO file, ids, notes and tags being the template's. But each unit of the template keeps the translation that it had. What was translated stands in a second
# <file> behind it, in the namespace of XLIFF 1.1, with other ids and without tags, and the header of the PO file is a unit there, too; the exit code is 0. So every sentence
# comes back twice, the old one first, and who takes the first, or knows sentences by the ids of units alone, loses the work. The id of the unit that was sent is there as a
# <context context-type="sourcefile">. Seen with translate-toolkit 3.8.4 (Debian 12: 3.8.4-1).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -q translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml python3-pkg-resources libxslt1.1 libxml2 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" LD_LIBRARY_PATH="$(dirname "$(find "$folder/root" -name 'libxml2.so.2' | head -1)")"
tool() { python3 "root/usr/bin/$1" --progress=none "${@:2}"; }

cat > sent.xlf <<'Y'
<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="law" source-language="ru" target-language="en" datatype="html"><body>
<trans-unit id="s.1" approved="no"><source>Да.</source><target state="translated">Yes.</target><note>Text</note></trans-unit>
</body></file></xliff>
Y
tool xliff2po sent.xlf law.po
sed -i 's/^msgstr "Yes\."$/msgstr "Yes, indeed."/' law.po
grep -q 'msgstr "Yes, indeed."' law.po
tool po2xliff -t sent.xlf law.po template.xlf

echo "what was sent:"; sed '/original="law.po"/,$d' template.xlf | grep -o '<trans-unit id="[^"]*"\|<target[^>]*>[^<]*'
echo "what was translated:"; sed -n '/original="law.po"/,$p' template.xlf | grep -o 'trans-unit [^>]*id="[^"]*"\|<target>Yes[^<]*\|context-type="sourcefile">[^<]*'
first=$(sed '/original="law.po"/,$d' template.xlf) second=$(sed -n '/original="law.po"/,$p' template.xlf)
grep -q 'id="s\.1"' <<< "$first" && grep -q '<target state="translated">Yes\.</target>' <<< "$first"
grep -q '<target>Yes, indeed\.</target>' <<< "$second" && grep -q 'context-type="sourcefile">s\.1<' <<< "$second"
if grep -q 'Yes, indeed' <<< "$first" || grep -q 'id="s\.1"' <<< "$second"; then exit 1; fi
echo "as described"
