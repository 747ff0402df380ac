using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using YesSql.Indexes;

namespace ForumOrchard.Attachments.Storage;

/// <summary>Fills <see cref="AttachedFileIndex"/>. Resolves its services late: the session it belongs to is created earlier.</summary>
public sealed class AttachedFileIndexProvider(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<AttachedFileIndex>()
        .Map(async item =>
        {
            if (!item.Published)
            {
                return [];
            }

            var files = await services.GetRequiredService<AttachedFiles>().OfAsync(item);
            return files.Select(file => file.Path).Distinct(StringComparer.Ordinal).Select(path => new AttachedFileIndex { ContentItemId = item.ContentItemId, Path = path });
        });
}
