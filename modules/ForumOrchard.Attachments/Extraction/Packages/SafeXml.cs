using System.Xml;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>Reads untrusted XML: without DTDs and external references.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>A reader that also closes the stream.</summary>
    public static XmlReader Read(Stream stream) => XmlReader.Create(stream, Settings);
}
