using System.Xml;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>
/// Reads untrusted XML. A DTD, as OpenOffice 2 put into every file, is passed over: it is not processed, nothing that it names is fetched, and its entities stay
/// unknown, so that a reference to one is an error.
/// </summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1_024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>A reader that also closes the stream.</summary>
    public static XmlReader Read(Stream stream) => XmlReader.Create(stream, Settings);
}
