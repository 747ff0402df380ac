using System.Collections.Concurrent;
using ForumOrchard.Glossary.Concepts;

namespace ForumOrchard.Glossary.Matching;

/// <summary>The terms of a site at one point in time, ready to be found in texts. It may be read by many at once.</summary>
/// <param name="concepts">Nobody changes them any more.</param>
/// <param name="revision">Revision of the <see cref="Storage.Termbase"/>.</param>
public sealed class TermIndex(IReadOnlyList<Concept> concepts, int revision)
{
    private readonly ConcurrentDictionary<string, TermFinder> _finders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All concepts, in no order.</summary>
    public IReadOnlyList<Concept> Concepts => concepts;

    /// <summary>Another for other terms.</summary>
    public int Revision => revision;

    /// <summary>Finds the terms of a language.</summary>
    public TermFinder In(string culture) => _finders.GetOrAdd(culture, name => new TermFinder(concepts, name));
}
