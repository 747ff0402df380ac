using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Checks;

/// <summary>All checks of the site.</summary>
public sealed class ContentChecks(IEnumerable<IContentCheck> checks)
{
    /// <summary>What all of them find.</summary>
    public async Task<IReadOnlyList<Finding>> OfAsync(ContentItem item)
    {
        var findings = new List<Finding>();
        foreach (var check in checks)
        {
            await foreach (var finding in check.CheckAsync(item))
            {
                findings.Add(finding);
            }
        }

        return findings;
    }
}
