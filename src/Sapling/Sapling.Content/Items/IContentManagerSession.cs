using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.ContentManagement;

/// <summary>The items that a request has read so far, so that each version is one instance.</summary>
public interface IContentManagerSession
{
    void Store(ContentItem item);

    bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item);

    bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item);

    void Clear();
}
