using System.Xml;

namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>Reads XML of strangers: without DTDs, without looking anywhere else.</summary>
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

    /// <summary>A reader that closes the stream with itself.</summary>
    public static XmlReader Read(Stream stream) => XmlReader.Create(stream, Settings);
}
