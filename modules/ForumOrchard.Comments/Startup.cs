using Fluid;
using ForumOrchard.Comments.Drivers;
using ForumOrchard.Comments.Indexes;
using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using ForumOrchard.Comments.ViewModels;
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
        services.AddContentPart<CommentPart>();

        services.AddScoped<CommentBook>();
        services.AddScoped<CommentValidator>();
        services.AddSingleton<CommentFormClock>();
        services.AddSingleton<CommentRateLimit>();

        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<CommentIndexProvider>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();

        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<CommentsViewModel>();
            options.MemberAccessStrategy.Register<CommentViewModel>();
            options.MemberAccessStrategy.Register<CommentFormViewModel>();
            options.MemberAccessStrategy.Register<CommentForm>();
            options.MemberAccessStrategy.Register<CommentReceivedViewModel>();
        });
    }
}
