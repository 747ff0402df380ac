#!/usr/bin/env bash
# OmegaT 3.6 opens XLIFF 1.2. One expects it to offer each <source> for translation, with the <target> as what there is already. It offers the <target>: a unit that is
# translated appears as a sentence of the target language, and a memory (TMX) of the source language's sentence is not used for it; only where the target repeats the source is
# the source translated. What comes back says nothing of that: neither "state" nor "approved" changes, so that a sentence that has just been translated comes back as
# "needs-translation". Whoever takes such a file back must look at the words, not at the states. Seen with OmegaT 3.6.0_10 (Debian 12: 3.6.0.10+dfsg-3).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
command -v java >/dev/null || { echo "needs a Java runtime"; exit 1; }
packages=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances omegat=3.6.0.10+dfsg-3 | grep -E '^lib.*-java$|^(antlr4|groovy)$' | sort -u)
apt-get download -q omegat=3.6.0.10+dfsg-3 $packages >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
mkdir -p project/source project/omegat project/target project/tm project/glossary project/dictionary
cat > project/omegat.project <<'Y'
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>RU</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations></project></omegat>
Y
cat > project/source/sent.xlf <<'Y'
<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="law" source-language="ru" target-language="en" datatype="html"><body>
<trans-unit id="s.1" approved="no"><source>Да.</source><target state="needs-translation">Да.</target></trans-unit>
<trans-unit id="s.2" approved="no"><source>Нет.</source><target state="translated">No.</target></trans-unit>
</body></file></xliff>
Y
cat > project/omegat/project_save.tmx <<'Y'
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1"><header creationtool="t" creationtoolversion="1" segtype="paragraph" o-tmf="t" adminlang="EN" srclang="RU" datatype="plaintext"/><body>
<tu><tuv lang="RU"><seg>Да.</seg></tuv><tuv lang="EN"><seg>Yes.</seg></tuv></tu>
<tu><tuv lang="RU"><seg>Нет.</seg></tuv><tuv lang="EN"><seg>Not at all.</seg></tuv></tu>
<tu><tuv lang="RU"><seg>No.</seg></tuv><tuv lang="EN"><seg>Never.</seg></tuv></tu>
</body></tmx>
Y
jars=$(find root/usr/share -name '*.jar' | tr '\n' ':')
java -Djava.awt.headless=true -Duser.home="$folder/home" -cp "root/usr/share/omegat/OmegaT.jar:$jars" org.omegat.Main --mode=console-translate --config-dir="$folder/settings" "$folder/project" > log 2>&1

grep -o '<trans-unit.*</trans-unit>' project/target/sent.xlf
grep -q '<target state="needs-translation">Yes\.</target>' project/target/sent.xlf
grep -q '<target state="translated">Never\.</target>' project/target/sent.xlf
if grep -q 'Not at all' project/target/sent.xlf; then exit 1; fi
echo "as described"
