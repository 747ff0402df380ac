using ForumOrchard.Transfer.Archives;
using ForumOrchard.Transfer.Import;

namespace ForumOrchard.Transfer.ViewModels;

/// <summary>The page of an uploaded archive.</summary>
/// <param name="Id">Id of the archive.</param>
/// <param name="Note">What is known of it.</param>
/// <param name="Plan">What its import would do.</param>
public sealed record ImportPage(string Id, ArchiveNote Note, ImportPlan Plan)
{
    /// <summary>How many rows of a list are shown. A form has at most 1024 values, and nobody reads more.</summary>
    public const int MostShown = 200;
}
