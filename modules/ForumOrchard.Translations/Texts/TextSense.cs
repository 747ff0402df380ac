using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ForumOrchard.Translations.Texts;

/// <summary>
/// What a text says, so far as its translations must say it too: its words, numbers, signs of money and per cent, and where its links and pictures lead, in their
/// order. Punctuation, spaces, capitals, the kind of quotation marks and dashes, ё for е and the looks of a passage are not: who mends a comma asks nobody for a new translation.
/// </summary>
public static partial class TextSense
{
    private const int Bytes = 16;

    /// <summary>The pieces that matter, in order.</summary>
    /// <param name="text">Plain text or HTML.</param>
    public static IEnumerable<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Pieces(text).Concat(Addresses(text));
    }

    /// <summary>Where links and pictures of a text lead, in order.</summary>
    /// <param name="html">Plain text has none.</param>
    public static IEnumerable<string> Addresses(string html) => Address().Matches(html).Select(link => WebUtility.HtmlDecode(link.Groups["address"].Value));

    /// <summary>Equal for texts that say the same: 22 characters for 128 bits of SHA-256, RFC 4648's "base64url".</summary>
    /// <param name="texts">The texts of an item, in the order of its type; empty ones count, so that no text takes another's place.</param>
    public static string Fingerprint(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var sense = string.Join('\u0001', texts.Select(text => string.Join('\u0002', Of(text))));
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(sense)).AsSpan(0, Bytes));
    }

    /// <summary>How many words a translator has to write.</summary>
    public static int Words(string text) => Pieces(text).Count(piece => char.IsLetter(piece[0]));

    private static IEnumerable<string> Pieces(string text)
    {
        var plain = WebUtility.HtmlDecode(Tag().Replace(Looks().Replace(text.Normalize(NormalizationForm.FormC), string.Empty), " "));
        return Piece().Matches(plain).Select(piece => piece.Value.ToLowerInvariant().Replace('ё', 'е'));
    }

    // Tags that may stand within a word. A raised or lowered figure is a piece of its own: article 16¹ is not article 161.
    [GeneratedRegex("</?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|u)(?:\\s[^<>]*)?>|&shy;|\u00AD|\u200B", RegexOptions.IgnoreCase)]
    private static partial Regex Looks();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{M}]+|\p{N}+|[\p{Sc}\p{Sm}%‰§]|(?<=^|\s)-(?=\p{N})")]
    private static partial Regex Piece();

    [GeneratedRegex("""<[^<>]*\s(?:href|src)\s*=\s*(?:"(?<address>[^"]*)"|'(?<address>[^']*)')""", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
