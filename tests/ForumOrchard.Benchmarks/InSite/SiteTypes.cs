using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Benchmarks.InSite;

/// <summary>Orchard Core’s API by name, because its types are in other assemblies in another build of the site.</summary>
internal sealed class SiteTypes
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly Dictionary<string, Type> _found = [];

    /// <summary>Runs the work as a unit of work, with its scope.</summary>
    public Task InScopeAsync(IServiceProvider services, Func<object, Task> work) =>
        (Task)Find("OrchardCore.Environment.Shell.Scope.ShellScope").GetMethod("UsingNewScopeAsync", Static)!.Invoke(null, [services, work])!;

    public object Service(object scope, string type) => ((IServiceScope)scope).ServiceProvider.GetRequiredService(Find(type));

    public object New(string type) => Activator.CreateInstance(Find(type))!;

    public object Constant(string type, string name) => Find(type).GetField(name, Static)!.GetValue(null)!;

    public void Set(object target, string property, object value) => target.GetType().GetProperty(property)!.SetValue(target, value);

    /// <summary>Changes a part of an item.</summary>
    public void Alter(object item, string part, Action<object> change) => Find("OrchardCore.ContentManagement.ContentItemExtensions").GetMethods(Static)
        .Single(method => method.Name == "Alter" && method.GetParameters().Length == 2)
        .MakeGenericMethod(Find(part))
        .Invoke(null, [item, change]);

    /// <summary>Calls the method whose parameters take the arguments.</summary>
    /// <returns>What its task returns; null if that is nothing.</returns>
    public async Task<object?> CallAsync(string type, object target, string method, params object[] arguments)
    {
        var found = Find(type).GetMethods().Single(one => one.Name == method && Takes(one.GetParameters(), arguments));
        var task = (Task)found.Invoke(target, arguments)!;
        await task;
        return found.ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
    }

    private static bool Takes(ParameterInfo[] parameters, object[] arguments) =>
        parameters.Length == arguments.Length && parameters.Zip(arguments).All(pair => pair.First.ParameterType.IsInstanceOfType(pair.Second));

    private Type Find(string name)
    {
        if (!_found.TryGetValue(name, out var type))
        {
            _found[name] = type = AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(name)).OfType<Type>().First();
        }

        return type;
    }
}
