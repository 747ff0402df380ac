namespace ForumOrchard.Translations.Memory.Tmx;

/// <summary>Why a file is no TMX.</summary>
public enum TmxFault
{
    /// <summary>It is no well-formed XML, cut off, or has another encoding than it says.</summary>
    NoXml,

    /// <summary>It declares entities or other things of its own. A reference to TMX's document type alone is right, and is never read.</summary>
    Declarations,

    /// <summary>It is XML of another kind, or its elements stand in each other deeper than any sentence needs.</summary>
    NoTmx,
}

/// <summary>A file is no TMX.</summary>
/// <param name="fault">Why.</param>
/// <param name="line">Where, from 1; 0 for an empty file.</param>
/// <param name="inner">What was thrown; null for nothing.</param>
public sealed class TmxException(TmxFault fault, int line, Exception? inner = null) : Exception($"{fault} in line {line}", inner)
{
    /// <summary>Why.</summary>
    public TmxFault Fault => fault;

    /// <summary>Where, from 1; 0 for an empty file.</summary>
    public int Line => line;
}
