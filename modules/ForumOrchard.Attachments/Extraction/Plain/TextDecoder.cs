using System.Text;
using ForumOrchard.Attachments.Quality;

namespace ForumOrchard.Attachments.Extraction.Plain;

/// <summary>Decodes the bytes of a text. Without a declaration it uses the code page that gives the most plausible language.</summary>
internal static class TextDecoder
{
    /// <summary>How many bytes to examine for choosing a code page.</summary>
    private const int Sample = 16 * 1024;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Russian code pages of Windows, Unix, DOS and Mac OS; those of Windows for the west, the middle of Europe and Turkey.
    private static readonly Encoding[] CodePages = [.. new[] { 1251, 20866, 866, 10007, 1252, 1250, 1254 }.Select(page => CodePagesEncodingProvider.Instance.GetEncoding(page)!)];

    /// <summary>Uses the encoding given by a byte order mark or by the declaration, otherwise the most likely one.</summary>
    /// <param name="bytes">The whole text.</param>
    /// <param name="declared">The declared encoding; null if there is none. Unknown names are ignored.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        var encoding = OfMark(bytes) ?? ByName(declared) ?? Guess(bytes);
        var text = encoding.GetString(bytes);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    private static Encoding? OfMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding? ByName(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        try
        {
            // Not UTF-7, which is unsafe; and not a 16-bit encoding, because then the declaration could not have been read.
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding is UnicodeEncoding ? Encoding.UTF8 : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        if (IsUtf8(bytes))
        {
            return Encoding.UTF8;
        }

        var best = CodePages[0];
        var likeliest = double.NegativeInfinity;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        foreach (var page in CodePages)
        {
            var text = page.GetString(sample);
            var likelihood = LetterPairs.Known.Judge(text).LikelihoodOfAll + (WordSigns.Of(text).Share * LetterPairs.Unseen);
            if (likelihood > likeliest)
            {
                (best, likeliest) = (page, likelihood);
            }
        }

        return best;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _ = StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
