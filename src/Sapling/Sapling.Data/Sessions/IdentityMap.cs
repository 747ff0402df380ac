using System.Diagnostics.CodeAnalysis;
using Sapling.Data.Documents;

namespace Sapling.Data.Sessions;

/// <summary>The objects of a session: one per document.</summary>
internal sealed class IdentityMap
{
    private readonly Dictionary<object, TrackedDocument> _byInstance = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, TrackedDocument> _byId = [];

    // In call order, so that ids follow the order in which documents were saved.
    private readonly List<TrackedDocument> _pending = [];


    // First saved in this unit of work: a rollback removes their ids again.
    private readonly HashSet<TrackedDocument> _new = [];

    public bool HasPending => _pending.Count > 0;

    public bool TryGet(object instance, [NotNullWhen(true)] out TrackedDocument? document) => _byInstance.TryGetValue(instance, out document);

    public bool TryGet(long id, [NotNullWhen(true)] out TrackedDocument? document) => _byId.TryGetValue(id, out document);

    public void Add(TrackedDocument document)
    {
        _byInstance.Add(document.Instance, document);
        _byId.Add(document.Id, document);
    }

    public void AddNew(TrackedDocument document)
    {
        Add(document);
        _new.Add(document);
        SetPending(document, PendingChange.Insert);
    }

    public void Remove(TrackedDocument document)
    {
        _byInstance.Remove(document.Instance);
        _byId.Remove(document.Id);
        _new.Remove(document);
        _pending.Remove(document);
    }

    public void SetPending(TrackedDocument document, PendingChange change)
    {
        if (document.Pending == PendingChange.None)
        {
            _pending.Add(document);
        }

        document.Pending = change;
    }

    /// <summary>Takes all pending documents; afterwards none is pending.</summary>
    public TrackedDocument[] TakePending()
    {
        var taken = _pending.ToArray();
        _pending.Clear();
        return taken;
    }

    /// <summary>After a commit no object is new.</summary>
    public void Settle() => _new.Clear();

    /// <summary>Forgets everything; objects that were never committed lose their ids.</summary>
    public void Cancel()
    {
        foreach (var document in _new)
        {
            DocumentTypes.SetId(document.Instance, 0);
        }

        Clear();
    }

    public void Clear()
    {
        _byInstance.Clear();
        _byId.Clear();
        _pending.Clear();
        _new.Clear();
    }
}
