using System.Text;
using System.Text.Unicode;

namespace ForumOrchard.InterfaceTexts.PortableObjects;

/// <summary>What a PO file says.</summary>
/// <param name="Messages">Those that could be read, without the header and obsolete ones.</param>
/// <param name="Plurals">How the file counts; null if its header does not say it.</param>
/// <param name="Faults">In the order of lines.</param>
internal sealed record PoFile(IReadOnlyList<PoMessage> Messages, PluralExpression? Plurals, IReadOnlyList<PoFault> Faults)
{
    /// <summary>Reads a file. Bytes that are no UTF-8 are its only fault, for the rest means nothing then.</summary>
    public static PoFile Read(ReadOnlySpan<byte> content)
    {
        var bytes = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        if (!Utf8.IsValid(bytes))
        {
            var line = 1;
            foreach (var range in bytes.Split((byte)'\n'))
            {
                if (!Utf8.IsValid(bytes[range]))
                {
                    break;
                }

                line++;
            }

            return new PoFile([], null, [new PoFault(line, PoFaultKind.NotUtf8)]);
        }

        return new PoReader().Read(Encoding.UTF8.GetString(bytes));
    }
}
