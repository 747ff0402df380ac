using ForumOrchard.Comments.Drivers;
using ForumOrchard.Comments.Indexes;
using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Panels;
using ForumOrchard.Comments.Services;
using ForumOrchard.Comments.ViewModels;
using ForumOrchard.Dashboard.Panels;
using ForumOrchard.Digest.Sections;
using ForumOrchard.Pages.ContentTypes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Comments;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<CommentsPart>()
            .UseDisplayDriver<CommentsPartDisplayDriver>();
        services.AddContentPart<CommentPart>()
            .UseDisplayDriver<CommentPartDisplayDriver>();

        services.AddScoped<CommentBook>();
        services.AddScoped<ModerationQueue>();
        services.AddScoped<CommentValidator>();
        services.AddSingleton<CommentFormClock>();
        services.AddSingleton<CommentRateLimit>();

        services.AddDashboardPanel<WaitingCommentsPanel>();
        services.AddDigestSection<WaitingCommentsSection>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<CommentIndexProvider>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();

        services.AddLiquidModels(
            typeof(CommentsViewModel),
            typeof(CommentViewModel),
            typeof(CommentFormViewModel),
            typeof(CommentForm),
            typeof(CommentReceivedViewModel));
    }
}
