package uk.waymark.infra.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody works with a page: with a mouse, or with nothing but a keyboard. */
enum Hands {
    MOUSE {
        @Override
        void press(Locator linkOrButton) {
            linkOrButton.click();
        }

        @Override
        void choose(Locator radioOrBox) {
            radioOrBox.check();
        }

        @Override
        void type(Locator field, String text) {
            field.fill(text);
        }

        @Override
        void select(Locator list, String value) {
            list.selectOption(value);
        }
    },

    KEYBOARD {
        @Override
        void press(Locator linkOrButton) {
            reach(linkOrButton);
            keys(linkOrButton, "Enter");
        }

        @Override
        void choose(Locator radioOrBox) {
            reach(radioOrBox);
            if (!radioOrBox.isChecked()) {
                keys(radioOrBox, "Space");
            }
        }

        @Override
        void type(Locator field, String text) {
            reach(field);
            keys(field, "Control+A");
            field.page().keyboard().type(text);
        }

        @Override
        void select(Locator list, String value) {
            reach(list);
            for (int i = 0; i < FURTHEST && !list.inputValue().equals(value); i++) {
                keys(list, i == 0 ? "Home" : "ArrowDown");
            }
        }
    };

    private static final int FURTHEST = 400;

    abstract void press(Locator linkOrButton);

    abstract void choose(Locator radioOrBox);

    abstract void type(Locator field, String text);

    abstract void select(Locator list, String value);

    /** Tab after Tab; among the radio buttons of one group, arrow after arrow. */
    private static void reach(Locator target) {
        target.waitFor();
        for (int i = 0; i < FURTHEST && !focused(target); i++) {
            keys(target, inTheSameGroup(target) ? "ArrowDown" : "Tab");
        }
        if (!focused(target)) {
            throw new AssertionError("no key leads to " + target);
        }
    }

    private static boolean focused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    private static boolean inTheSameGroup(Locator target) {
        return (boolean)
                target.evaluate(
                        "element => element.type === 'radio' && document.activeElement.type === 'radio'"
                                + " && element.name === document.activeElement.name && element.form === document.activeElement.form");
    }

    private static void keys(Locator target, String key) {
        Page page = target.page();
        page.keyboard().press(key);
    }
}
