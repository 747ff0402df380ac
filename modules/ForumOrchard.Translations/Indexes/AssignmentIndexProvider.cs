using ForumOrchard.Translations.Models;
using YesSql.Indexes;

namespace ForumOrchard.Translations.Indexes;

/// <summary>Fills <see cref="AssignmentIndex"/>.</summary>
public sealed class AssignmentIndexProvider : IndexProvider<Assignment>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<Assignment> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.For<AssignmentIndex>().Map(one => new AssignmentIndex { LocalizationSet = one.LocalizationSet, Culture = one.Culture, UserId = one.UserId, UserName = one.UserName });
    }
}
