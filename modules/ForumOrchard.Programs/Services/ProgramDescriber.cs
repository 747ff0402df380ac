using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Programs.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Programs.Services;

/// <summary>Describes a program to search engines.</summary>
public sealed class ProgramDescriber : IPageDescriber
{
    public ValueTask DescribeAsync(PageDescription page, ContentItem item, CancellationToken cancellationToken)
    {
        if (item.PartOrDefault<ProgramPart>() is { } part)
        {
            page.Description = part.Summary.Text;
            page.ImagePath = part.Cover.Paths?.FirstOrDefault();
        }

        return ValueTask.CompletedTask;
    }
}
