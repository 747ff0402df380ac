using System.Collections;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Ast;
using Fluid.Parser;
using OrchardCore.DisplayManagement.Shapes;

namespace Sapling.Tests.Liquid;

/// <summary>
/// Follows everything a template reads from its model's class, in every branch, whether or not a page takes it: on
/// Orchard Core an unregistered member is nil, not an error.
/// </summary>
internal sealed class TemplateReads : AstVisitor
{
    private readonly MemberAccessStrategy _members;
    private readonly Dictionary<string, Type?> _types;

    public TemplateReads(MemberAccessStrategy members, Type model)
    {
        _members = members;
        _types = new(StringComparer.Ordinal) { ["Model"] = model };
    }

    /// <summary>For instance <c>PublicationPart.Number</c>.</summary>
    public SortedSet<string> Unregistered { get; } = new(StringComparer.Ordinal);

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        TypeOf(memberExpression);
        return base.VisitMemberExpression(memberExpression);
    }

    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        _types[assignStatement.Identifier] = TypeOf(assignStatement.Value);
        return base.VisitAssignStatement(assignStatement);
    }

    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        _types[forStatement.Identifier] = ElementOf(TypeOf(forStatement.Source));
        return base.VisitForStatement(forStatement);
    }

    protected override Statement VisitParserTagStatement<T>(ParserTagStatement<T> parserTagStatement)
    {
        foreach (var argument in parserTagStatement.Value as IEnumerable<FilterArgument> ?? [])
        {
            Visit(argument.Expression);
        }

        return base.VisitParserTagStatement(parserTagStatement);
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        foreach (var argument in filterExpression.Parameters)
        {
            Visit(argument.Expression);
        }

        return base.VisitFilterExpression(filterExpression);
    }

    /// <summary>The class of an expression's value; null if it may be anything, as after a filter.</summary>
    private Type? TypeOf(Expression? expression)
    {
        if (expression is not MemberExpression { Segments: [IdentifierSegment root, ..] } member || !_types.TryGetValue(root.Identifier, out var type))
        {
            return null;
        }

        foreach (var segment in member.Segments.Skip(1))
        {
            type = segment is IdentifierSegment { Identifier: var name } ? MemberOf(type, name) : ElementOf(type);
        }

        return type;
    }

    private Type? MemberOf(Type? type, string name)
    {
        if (type is null || IsOpen(type) || (name is "size" or "first" or "last" && (type == typeof(string) || ElementOf(type) is not null)))
        {
            return null;
        }

        var property = type.GetProperty(name);
        if (_members.GetAccessor(type, name) is null)
        {
            Unregistered.Add($"{NameOf(type)}.{name}");
        }

        return property?.PropertyType is { } found ? Nullable.GetUnderlyingType(found) ?? found : null;
    }

    /// <summary>Whether a type has members beyond those of its class.</summary>
    private static bool IsOpen(Type type) =>
        type == typeof(object) || typeof(Shape).IsAssignableFrom(type) || typeof(JsonNode).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type);

    private static Type? ElementOf(Type? type) =>
        type is null || type == typeof(string) ? null : type.GetInterfaces().Append(type).FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>The class of a shape that is a view model is created at run time.</summary>
    private static string NameOf(Type type) => type.Assembly.IsDynamic ? type.BaseType!.Name : type.Name;
}
