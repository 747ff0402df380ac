using ForumOrchard.Glossary.Concepts;

namespace ForumOrchard.Glossary.Storage;

/// <summary>All terms of the site in one document, so that a page of sentences reads them at once, and two people cannot write over each other unnoticed.</summary>
public sealed class Termbase
{
    public long Id { get; set; }

    /// <summary>Increases with each change.</summary>
    public int Revision { get; set; }

    /// <summary>In no order.</summary>
    public List<Concept> Concepts { get; set; } = [];

    /// <summary>Those that were taken out, the last one last: at most as many as a site may have, and none twice.</summary>
    public List<RemovedConcept> Removed { get; set; } = [];

    /// <summary>One of them; null if there is none.</summary>
    public Concept? Find(string conceptId) => Concepts.Find(concept => concept.Id == conceptId);

    /// <summary>Takes one of them out.</summary>
    /// <param name="concept">Which.</param>
    /// <param name="by">Name of the user; null for nobody.</param>
    /// <param name="utc">When that is.</param>
    public void Remove(Concept concept, string? by, DateTime utc)
    {
        ArgumentNullException.ThrowIfNull(concept);
        Concepts.Remove(concept);
        Removed.RemoveAll(removed => removed.Concept.Id == concept.Id);
        Removed.Add(new RemovedConcept { Concept = concept, By = by, Utc = utc });
        Removed.RemoveRange(0, Math.Max(0, Removed.Count - ConceptCheck.MostConcepts));
    }
}
