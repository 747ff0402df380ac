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

    /// <summary>One of them; null if there is none.</summary>
    public Concept? Find(string conceptId) => Concepts.Find(concept => concept.Id == conceptId);
}
