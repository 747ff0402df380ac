#!/usr/bin/env bash
# A table in Bootstrap's .table-responsive scrolls inside it and leaves the page as wide as the screen; with words for screen readers (.visually-hidden) in a cell
# that is scrolled out of sight, the whole page scrolls sideways all the same. .visually-hidden is absolutely positioned, and .table-responsive is not positioned:
# what is hidden is placed in the page instead, where no overflow of the table cuts it off. With .position-relative beside .table-responsive it is.
# Seen with bootstrap 5.3.8 and Chromium 156; needs npm and chromium.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund bootstrap@5.3.8 >/dev/null
page() { # classes of the box, classes of the words
  cat > page.html <<X
<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>-</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="node_modules/bootstrap/dist/css/bootstrap.min.css">
<div class="$1"><table class="table"><tr>$(printf '<td style="min-width: 20rem">cell</td>%.0s' 1 2 3 4)<td>last<span class="$2">: of the law</span></td></tr></table></div>
<script>addEventListener("load", () => { document.title = document.documentElement.scrollWidth > document.documentElement.clientWidth ? "the page scrolls sideways" : "the page is as wide as the screen"; });</script></html>
X
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    --window-size=500,800 --virtual-time-budget=2000 --dump-dom "file://$folder/page.html" 2>/dev/null | grep -o '<title>[^<]*' | cut -c8-
}
{
  echo "all words seen: $(page 'table-responsive' '')"
  echo "words hidden: $(page 'table-responsive' 'visually-hidden')"
  echo "words hidden, box positioned: $(page 'table-responsive position-relative' 'visually-hidden')"
} | tee seen
diff seen - <<'X'
all words seen: the page is as wide as the screen
words hidden: the page scrolls sideways
words hidden, box positioned: the page is as wide as the screen
X
