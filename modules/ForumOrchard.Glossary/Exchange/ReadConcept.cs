using ForumOrchard.Glossary.Concepts;

namespace ForumOrchard.Glossary.Exchange;

/// <summary>A concept as a file has it.</summary>
/// <param name="Concept">With cleaned texts; its id may be none.</param>
/// <param name="Line">Where it begins in the file, from 1.</param>
public sealed record ReadConcept(Concept Concept, int Line);

/// <summary>Why a file cannot be read.</summary>
public enum GlossaryFileFault
{
    /// <summary>It is not UTF-8.</summary>
    Encoding,

    /// <summary>It is no well-formed XML, or is cut off.</summary>
    Xml,

    /// <summary>It has a document type, or is empty.</summary>
    DocumentType,

    /// <summary>It is XML of another kind than TBX.</summary>
    NoTbx,

    /// <summary>It has no line with the names of the columns.</summary>
    NoColumns,

    /// <summary>A line has another number of values than there are columns.</summary>
    Columns,

    /// <summary>A line has a concept in a language that an earlier line has, too.</summary>
    Repeated,

    /// <summary>A quotation mark does not close: the file is cut off.</summary>
    CutOff,
}

/// <summary>A file cannot be read.</summary>
/// <param name="fault">Why.</param>
/// <param name="line">Where, from 1; 0 if that is not known.</param>
/// <param name="inner">What was thrown; null for nothing.</param>
public sealed class GlossaryFileException(GlossaryFileFault fault, int line, Exception? inner = null) : Exception($"{fault} in line {line}", inner)
{
    /// <summary>Why.</summary>
    public GlossaryFileFault Fault => fault;

    /// <summary>Where, from 1; 0 if that is not known.</summary>
    public int Line => line;
}
