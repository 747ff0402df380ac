using OrchardCore.AdminDashboard.Indexes;
using OrchardCore.AdminDashboard.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Sapling.Features.AdminDashboard;

/// <summary>Indexes each version of a widget.</summary>
internal sealed class DashboardPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<DashboardPartIndex>()
        .When(item => item.Has<DashboardPart>())
        .Map(item => new DashboardPartIndex { Position = item.As<DashboardPart>()!.Position });
}
