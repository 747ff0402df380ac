using ForumOrchard.Glossary.Concepts;

namespace ForumOrchard.Glossary.Storage;

/// <summary>A concept that was taken out of the glossary and can be brought back.</summary>
public sealed class RemovedConcept
{
    /// <summary>As it was.</summary>
    public Concept Concept { get; set; } = new();

    /// <summary>Name of the user who took it out; null for nobody.</summary>
    public string? By { get; set; }

    /// <summary>When that was.</summary>
    public DateTime Utc { get; set; }
}
