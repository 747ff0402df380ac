using Microsoft.Extensions.Localization;

namespace ForumOrchard.Dialogues.Services;

/// <summary>Names the kinds of findings in the reader's language.</summary>
public sealed class FindingKinds(IStringLocalizer<FindingKinds> S)
{
    /// <param name="kind">One of <see cref="ViewModels.FindingMatrix.Kinds"/>.</param>
    public string NameOf(string kind) => kind switch
    {
        "experience" => S["Experience"],
        "barrier" => S["Barriers"],
        _ => S["Recommendations"],
    };
}
