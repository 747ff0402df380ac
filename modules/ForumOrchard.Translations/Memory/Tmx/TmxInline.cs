using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ForumOrchard.Translations.Memory.Tmx;

/// <summary>Reads the tags of a unit: the first text that is read numbers them, in the others the same tag has the same number. What is no tag of that text is left out. Our own files have the numbers themselves.</summary>
/// <param name="tool">The program that wrote the file.</param>
internal sealed partial class TmxInline(string tool)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private bool _isNumbered;

    /// <summary>The content of a <c>seg</c>.</summary>
    public string Read(XElement segment)
    {
        var text = new StringBuilder();
        Read(segment, text, new Dictionary<string, string>(StringComparer.Ordinal), []);
        _isNumbered = true;
        return text.ToString();
    }

    /// <param name="content">What to read.</param>
    /// <param name="text">What is read.</param>
    /// <param name="keys">Of tags that are open, by their number in this segment: what closes has that alone.</param>
    /// <param name="counts">How many there were of each kind: what has no number of its own is counted.</param>
    private void Read(XElement content, StringBuilder text, Dictionary<string, string> keys, Dictionary<string, int> counts)
    {
        foreach (var node in content.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(IsOfOmegaT ? OmegaTTag().Replace(words.Value, ReadOmegaT) : words.Value);
                    break;
                case XElement { Name.LocalName: "bpt" } open:
                    var key = keys[open.Attribute("i")?.Value ?? string.Empty] = KeyOf(open, "i", counts);
                    Add(text, key, "<{0}>");
                    break;
                case XElement { Name.LocalName: "ept" } close when keys.TryGetValue(close.Attribute("i")?.Value ?? string.Empty, out var opened):
                    Add(text, opened, "</{0}>");
                    break;
                case XElement { Name.LocalName: "ph" or "it" or "ut" } alone:
                    Add(text, KeyOf(alone, null, counts), "<{0}/>");
                    break;
                case XElement { Name.LocalName: "hi" } marked:
                    Read(marked, text, keys, counts);
                    break;
            }
        }
    }

    /// <summary>OmegaT numbers its tags itself, and writes them as words into the file that it names after itself.</summary>
    private bool IsOfOmegaT => tool == "OmegaT";

    private string ReadOmegaT(Match tag)
    {
        var (text, isAlone) = (new StringBuilder(), tag.Groups["alone"].Length > 0);
        Add(text, $"{(isAlone ? "ph" : "bpt")} {tag.Groups["name"].Value}", isAlone ? "<{0}/>" : tag.Groups["end"].Length > 0 ? "</{0}>" : "<{0}>");
        return text.ToString();
    }

    /// <summary>Programs match tags across languages by <c>x</c>; without it by the number of what opens, or the order.</summary>
    private static string KeyOf(XElement tag, string? own, Dictionary<string, int> counts)
    {
        var kind = tag.Name.LocalName;
        var count = counts[kind] = counts.GetValueOrDefault(kind) + 1;
        return $"{kind} {tag.Attribute("x")?.Value ?? (own is null ? null : tag.Attribute(own)?.Value) ?? count.ToString(CultureInfo.InvariantCulture)}";
    }

    private void Add(StringBuilder text, string key, string form)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = tool == TmxWriter.Tool && int.TryParse(key.Split(' ')[1], NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : _isNumbered ? 0 : _numbers.Count + 1;
            _numbers[key] = number;
        }

        if (number > 0)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, form, number);
        }
    }

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z]+[0-9]+)(?<alone>/?)>")]
    private static partial Regex OmegaTTag();
}
