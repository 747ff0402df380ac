using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using YesSql.Indexes;

namespace ForumOrchard.Attachments.Storage;

/// <summary>Keeps <see cref="AttachedFileIndex"/>. What it needs it asks for late: the session that it belongs to is made before.</summary>
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
