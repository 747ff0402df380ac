using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Sapling.Display.Liquid.Templates;

/// <summary>
/// Records the line of each statement in a template, to locate runtime errors. Fluid keeps positions of literal text
/// only. Statements are visited in file order, so each begins where the text before it ends.
/// </summary>
internal sealed class StatementLocator(string path, string source) : AstRewriter
{
    private int _offset;
    private int _line = 1;

    public override Statement Visit(Statement statement)
    {
        if (statement is TextSpanStatement text)
        {
            MoveTo(text.Text.Offset + text.Text.Length);
            return statement;
        }

        var line = _line;
        var visited = base.Visit(statement);

        // A branch belongs to its tag, which checks its type to run it.
        return visited is ElseIfStatement or ElseStatement or WhenStatement ? visited : new Located(visited, path, line);
    }

    private void MoveTo(int offset)
    {
        if (offset > _offset && offset <= source.Length)
        {
            _line += source.AsSpan(_offset, offset - _offset).Count('\n');
            _offset = offset;
        }
    }

    private sealed class Located(Statement statement, string path, int line) : Statement
    {
        public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
        {
            try
            {
                var task = statement.WriteToAsync(writer, encoder, context);
                return task.IsCompletedSuccessfully ? task : Awaited(task);
            }
            catch (Exception exception) when (IsNews(exception))
            {
                throw Locate(exception);
            }
        }

        protected override Statement Accept(AstVisitor visitor) => this;

        private async ValueTask<Completion> Awaited(ValueTask<Completion> task)
        {
            try
            {
                return await task;
            }
            catch (Exception exception) when (IsNews(exception))
            {
                throw Locate(exception);
            }
        }

        // Report only the innermost template; an aborted request is not an error.
        private static bool IsNews(Exception exception) => exception is not (LiquidTemplateException or OperationCanceledException);

        private LiquidTemplateException Locate(Exception exception) => new(path, line, exception.Message, exception);
    }
}
