using System.Xml;

namespace ForumOrchard.Translations.Exchange;

/// <summary>
/// How deep elements may stand within each other in files that people send. Loading one with hundreds of thousands takes minutes, and what reads it calls itself for each: a stack
/// that overflows ends the program.
/// </summary>
public static class XmlDepth
{
    private const int Deepest = 100;

    /// <summary>The line of the first element that stands too deep, from 1; null for none.</summary>
    /// <param name="reader">At the beginning of a file; it is read to the end, or to that element.</param>
    /// <exception cref="XmlException">The file is no well-formed XML.</exception>
    public static int? LineTooDeepIn(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
            {
                return ((IXmlLineInfo)reader).LineNumber;
            }
        }

        return null;
    }
}
