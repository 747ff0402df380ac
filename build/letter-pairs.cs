// Counts the pairs of letters in the texts that the site ships with, for modules/ForumOrchard.Attachments/Quality.
// Run in the repository's root: dotnet run build/letter-pairs.cs
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

const int Least = 3;
var (ru, en) = (new Dictionary<string, int>(), new Dictionary<string, int>());
foreach (var file in Directory.GetFiles("recipes/content", "*.json"))
{
    Walk(JsonNode.Parse(File.ReadAllText(file)));
}

Write("ru", ru);
Write("en", en);

void Walk(JsonNode? node)
{
    switch (node)
    {
        case JsonObject data:
            foreach (var (_, value) in data) { Walk(value); }
            break;
        case JsonArray list:
            foreach (var value in list) { Walk(value); }
            break;
        case JsonValue value when value.TryGetValue<string>(out var text) && text.Contains(' '):
            Count(Regex.Replace(text, "<[^>]*>", " "));
            break;
    }
}

void Count(string text)
{
    foreach (Match word in Regex.Matches(text.ToLowerInvariant().Replace('ё', 'е'), @"\p{L}+"))
    {
        var pairs = word.Value.All(letter => letter is >= 'а' and <= 'я') ? ru : word.Value.All(letter => letter is >= 'a' and <= 'z') ? en : null;
        if (pairs is null) { continue; }
        var spaced = $"_{word.Value}_";
        for (var at = 1; at < spaced.Length; at++)
        {
            var pair = spaced.Substring(at - 1, 2);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }
    }
}

void Write(string name, Dictionary<string, int> pairs) => File.WriteAllLines(
    $"modules/ForumOrchard.Attachments/Quality/pairs.{name}.txt",
    pairs.Where(pair => pair.Value >= Least).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));
