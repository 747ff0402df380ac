using ForumOrchard.Dashboard.Panels;
using ForumOrchard.Search.Synonyms;
using ForumOrchard.Search.Unanswered;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Search;

/// <summary>Search administration: synonyms, and searches without results.</summary>
public sealed class SearchAdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<SynonymMemory>();
        services.AddScoped<SynonymStore>();
        services.AddScoped<SynonymCheck>();
        services.AddRecipeExecutionStep<SynonymStep>();

        services.AddHttpContextAccessor();
        services.AddSingleton<QueryTally>();
        services.AddScoped<UnansweredQueries>();
        services.AddScoped<QueryBook>();
        services.AddIndexProvider<QueryDayIndexProvider>();
        services.AddSingleton<IBackgroundTask, WriteQueriesTask>();
        services.AddSingleton<IBackgroundTask, RemoveQueriesTask>();

        services.AddDashboardPanel<SearchPanel>();
        services.AddDataMigration<SearchAdminMigrations>();
        services.AddPermissionProvider<SearchAdminPermissions>();
        services.AddNavigationProvider<SearchAdminMenu>();
    }
}
