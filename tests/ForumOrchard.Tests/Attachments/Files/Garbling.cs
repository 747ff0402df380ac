using System.Text;

namespace ForumOrchard.Tests.Attachments.Files;

/// <summary>What broken files and wrong guesses make of a text.</summary>
internal static class Garbling
{
    private const string Cyrillic = "аеорсухАЕОРСХКМНТВ";
    private const string Latin = "aeopcyxAEOPCXKMHTB";

    static Garbling() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads a text by another encoding than it was written in.</summary>
    public static string Misread(string text, string writtenAs, string readAs) => Of(readAs).GetString(Of(writtenAs).GetBytes(text));

    /// <summary>Replaces Cyrillic letters by Latin ones of the same look, like the recognition of scans.</summary>
    public static string LookAlikes(string text) => string.Concat(text.Select(letter => Cyrillic.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Latin[at] : letter));

    /// <summary>Moves each letter on in Unicode, like the font map of a PDF that begins at the wrong code.</summary>
    public static string Move(string text, int by) => string.Concat(text.Select(letter => char.IsLetter(letter) ? (char)(letter + by) : letter));

    private static Encoding Of(string name) => name == "mac" ? Encoding.GetEncoding(10007) : Encoding.GetEncoding(name);
}
